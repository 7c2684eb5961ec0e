/** A promise with its `resolve`. */
export function deferred<Value>() {
  let resolve!: (value: Value) => void;
  const promise = new Promise<Value>((onValue) => (resolve = onValue));
  return { promise, resolve };
}
