/**
 * What a user does in a form, by labels and names. FormDriver does it in the page of the test, PuppeteerFormDriver in any
 * page with mouse, keyboard and clipboard.
 */
export interface UserActions {
  /** Replaces the text of a field. */
  fill(label: string, text: string): Promise<void>;
  /** Fills in several fields by label: by default a valid connection. */
  fillAll(values?: Readonly<Record<string, string>>): Promise<void>;
  fillAndBlur(label: string, text: string): Promise<void>;
  focus(label: string): Promise<void>;
  blur(label: string): Promise<void>;
  /** Inserts a text into a field in one step, as from the clipboard. */
  paste(label: string, text: string): Promise<void>;
  openPasteBox(): Promise<unknown>;
  click(button: string): Promise<void>;
  /** Clicks an order status, or the choice between a new and an existing store. */
  toggle(choice: string): Promise<void>;
  /** Clicks a button at a field, such as a one-click fix. */
  fix(label: string, name: string): Promise<void>;
  /** Clicks an entry of the error summary. */
  choose(entry: string): Promise<void>;
  /** Checks or unchecks a step of the checklist in the guide. */
  tick(step: string): Promise<void>;
  submit(): Promise<void>;
  /** Fills in several fields by label, by default a valid connection, and submits. */
  submitValid(values?: Readonly<Record<string, string>>): Promise<void>;
  /** Types into whatever has the focus. */
  type(text: string): Promise<void>;
  /** Presses a key, such as `Enter` or `Shift+Tab`. */
  press(key: string): Promise<void>;
  /** Waits until the form has rendered, announced and moved the focus. */
  settled(): Promise<void>;
}
