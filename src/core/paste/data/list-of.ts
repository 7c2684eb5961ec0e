/** The items of a list that is written as text, separated by commas. */
export const listOf = (text: string): readonly string[] => text.trim().split(/,\s*/);
