// In place of `live-property.ts` in the self-contained files.

export const liveProperty =
  (name: 'value' | 'checked' | 'selected', value: string | boolean) =>
  (control: Element): void => {
    if (Reflect.get(control, name) !== value) Reflect.set(control, name, value);
  };
