/** What the server and the page set alike: the page takes over what it would have drawn itself. */
export const options = { locale: 'en', mode: 'create', timestampWindow: 60, value: { name: 'Harbor Goods' } };
