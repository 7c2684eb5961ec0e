/** The function with a memory: what reads a language's rules is costly to make, and wanted at every drawing. */
export function memoize<Made>(make: (language: string) => Made): (language: string) => Made {
  const made = new Map<string, Made>();
  return (language) => {
    const known = made.get(language) ?? make(language);
    made.set(language, known);
    return known;
  };
}
