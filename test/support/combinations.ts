type Dimensions = Readonly<Record<string, readonly unknown[]>>;
type Combination<Of extends Dimensions> = { readonly [Name in keyof Of]: Of[Name][number] };

/**
 * Every combination of a matrix, in two parts. The diagonal has each value of each dimension at least once, and is
 * enough for a quick run; the rest is all the others.
 */
export function combinationsOf<const Of extends Dimensions>(
  dimensions: Of,
): { readonly diagonal: Combination<Of>[]; readonly rest: Combination<Of>[] } {
  const names = Object.keys(dimensions);
  const longest = Math.max(...names.map((name) => dimensions[name]!.length));
  const diagonal = Array.from({ length: longest }, (_, at) =>
    Object.fromEntries(names.map((name) => [name, dimensions[name]![at % dimensions[name]!.length]])),
  );
  const all = names.reduce<Record<string, unknown>[]>(
    (some, name) => some.flatMap((each) => dimensions[name]!.map((value) => ({ ...each, [name]: value }))),
    [{}],
  );
  const isOnDiagonal = (one: Record<string, unknown>) =>
    diagonal.some((other) => names.every((name) => one[name] === other[name]));
  return {
    diagonal: diagonal as Combination<Of>[],
    rest: all.filter((each) => !isOnDiagonal(each)) as Combination<Of>[],
  };
}

/** Which part of a matrix a test file runs. */
export type Part = 'diagonal' | 'rest';
