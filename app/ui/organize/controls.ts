/** What the controls of a form hold, by field of the record, as text that can be compared. */
export function readControls(form: HTMLFormElement, fields: readonly string[]): { [field: string]: string } {
  const entries = [...new FormData(form)].map(([name, value]) => [name, String(value)] as const);
  return Object.fromEntries(
    fields.map((field) => {
      const own = entries.filter(([name]) => name === field || name.startsWith(`${field}[`));
      return [field, JSON.stringify(own)];
    }),
  );
}

/** The one control of a field whose value can be set from outside; a table's rows and pickers have their own state. */
function controlsOf(form: HTMLFormElement, field: string): HTMLElement[] {
  return [...form.elements].filter(
    (one): one is HTMLElement =>
      one instanceof HTMLElement &&
      one.getAttribute("name") === field &&
      !(one instanceof HTMLInputElement && one.type === "hidden"),
  );
}

export function canWrite(form: HTMLFormElement, field: string): boolean {
  return controlsOf(form, field).length > 0;
}

let writing = false;

/** True while a value is put in from outside: what the form then hears was typed by nobody. */
export function isWriting(): boolean {
  return writing;
}

/** Puts a value into the controls of a field as if it were typed; false where it does not stand there afterwards. */
export function writeControls(form: HTMLFormElement, field: string, value: unknown): boolean {
  const controls = controlsOf(form, field);
  writing = true;
  for (const control of controls) put(control, value);
  writing = false;
  return controls.length > 0 && controls.every((control) => stands(control, value));
}

/** Whether the controls of a field hold this value already. */
export function holds(form: HTMLFormElement, field: string, value: unknown): boolean {
  const controls = controlsOf(form, field);
  return controls.length > 0 && controls.every((control) => stands(control, value));
}

function put(control: HTMLElement, value: unknown) {
  if (stands(control, value)) return;
  if (control instanceof HTMLInputElement && (control.type === "checkbox" || control.type === "radio")) {
    // React hears a tick by the click.
    if (control.type === "checkbox" || isChosen(control, value)) control.click();
    return;
  }
  const typed = String(value ?? "");
  if (control instanceof HTMLSelectElement) control.value = typed;
  else if (control instanceof HTMLTextAreaElement) setOf(HTMLTextAreaElement.prototype)?.call(control, typed);
  else if (control instanceof HTMLInputElement) setOf(HTMLInputElement.prototype)?.call(control, typed);
  control.dispatchEvent(new Event("input", { bubbles: true }));
  control.dispatchEvent(new Event("change", { bubbles: true }));
}

/** Past React's own setter, which would not tell a change that it made itself. */
function setOf(prototype: object) {
  return Object.getOwnPropertyDescriptor(prototype, "value")?.set;
}

function stands(control: HTMLElement, value: unknown): boolean {
  if (control instanceof HTMLInputElement && (control.type === "checkbox" || control.type === "radio")) {
    return control.checked === isChosen(control, value);
  }
  if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement) {
    return control.value === String(value ?? "");
  }
  return control instanceof HTMLTextAreaElement && control.value === String(value ?? "");
}

function isChosen(control: HTMLInputElement, value: unknown): boolean {
  if (typeof value === "boolean") return value;
  return Array.isArray(value) ? value.includes(control.value) : value === control.value;
}

/** What a field is called on the screen; nothing for a table. */
export function labelOf(form: HTMLFormElement, field: string): string {
  const [control] = controlsOf(form, field);
  const said = control?.getAttribute("aria-label");
  if (said) return said;
  const labels = control instanceof HTMLInputElement || control instanceof HTMLSelectElement ? control.labels : null;
  const label = labels?.[0] ?? (control instanceof HTMLTextAreaElement ? control.labels[0] : null);
  return label?.firstChild?.textContent?.trim() ?? "";
}

/** What a field holds, in words where it has some: the label of what is chosen. */
export function shownIn(form: HTMLFormElement, field: string, value: unknown): string {
  const [control] = controlsOf(form, field);
  if (control instanceof HTMLSelectElement) {
    return [...control.options].find((one) => one.value === value)?.label ?? String(value);
  }
  return typeof value === "string" ? value : "";
}

/** What is typed in a field now. */
export function typedIn(form: HTMLFormElement, field: string): string {
  const [control] = controlsOf(form, field);
  if (control instanceof HTMLSelectElement) return control.selectedOptions[0]?.label ?? "";
  const text =
    control instanceof HTMLTextAreaElement || (control instanceof HTMLInputElement && control.type === "text");
  return text ? control.value : "";
}
