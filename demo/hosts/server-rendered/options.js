/** The server and the page set the same options, because hydration expects the markup that the page would render. */
export const options = { locale: 'en', mode: 'create', timestampWindow: 60, value: { name: 'Harbor Goods' } };
