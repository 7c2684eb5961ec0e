// In place of `live-property.ts` in the self-contained files.

export const liveProperty =
  (name: 'value' | 'checked' | 'selected', value: string | boolean) =>
  (element: Element): void => {
    const control = element as unknown as Record<typeof name, string | boolean>;
    if (control[name] !== value) control[name] = value;
  };
