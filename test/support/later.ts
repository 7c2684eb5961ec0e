/** A promise and the end that settles it. */
export function later<Value>() {
  let resolve!: (value: Value) => void;
  const promise = new Promise<Value>((onValue) => (resolve = onValue));
  return { promise, resolve };
}
