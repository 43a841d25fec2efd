/** What Excel's ribbon shows of an add-in, as its manifest says. */
export interface RibbonTab {
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
}

export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Addresses beside the page: the manifest's own, without the place where it will be served. */
  readonly icon: string;
  readonly iconTwice: string;
  readonly action: { readonly kind: "show-pane" } | { readonly kind: "run"; readonly functionName: string };
}

/** Reads the ribbon out of a manifest, in French or in the default language. */
export function ribbonOf(manifest: Document, language: "en" | "fr"): readonly RibbonTab[] {
  const resource = resources(manifest, language);
  const page = manifest.querySelector("DefaultSettings > SourceLocation")?.getAttribute("DefaultValue") ?? "";
  const base = page.replace(/[^/]*$/, "");
  const beside = (id: string): string => resource(id).replace(base, "");
  const label = (parent: Element): string => resource(own(parent, "Label")?.getAttribute("resid") ?? "");
  const icon = (control: Element, size: number): string => {
    const image = [...control.getElementsByTagName("bt:Image")].find(
      (candidate) => candidate.getAttribute("size") === String(size),
    );
    return beside(image?.getAttribute("resid") ?? "");
  };
  return [...manifest.getElementsByTagName("CustomTab")].map((tab) => ({
    label: label(tab),
    groups: [...tab.getElementsByTagName("Group")].map((group) => ({
      label: label(group),
      buttons: [...group.getElementsByTagName("Control")].map((control) => {
        const action = own(control, "Action");
        const functionName = action?.getElementsByTagName("FunctionName")[0]?.textContent ?? "";
        const tip = control.getElementsByTagName("Description")[0]?.getAttribute("resid") ?? "";
        return {
          id: control.getAttribute("id") ?? "",
          label: label(control),
          tip: resource(tip),
          icon: icon(control, 32),
          iconTwice: icon(control, 64),
          action: functionName === "" ? { kind: "show-pane" } : { kind: "run", functionName },
        } as const;
      }),
    })),
  }));
}

const own = (parent: Element, tag: string): Element | undefined =>
  [...parent.children].find(({ tagName }) => tagName === tag);

function resources(manifest: Document, language: "en" | "fr"): (id: string) => string {
  const all = [...manifest.querySelectorAll("[DefaultValue][id]")];
  return (id) => {
    const found = all.find((candidate) => candidate.getAttribute("id") === id);
    const override = [...(found?.children ?? [])].find((child) =>
      (child.getAttribute("Locale") ?? "").startsWith(language),
    );
    return override?.getAttribute("Value") ?? found?.getAttribute("DefaultValue") ?? "";
  };
}

/** Keyboard shortcuts of an add-in, from the file that its manifest names. */
export interface Shortcuts {
  readonly actions: readonly { readonly id: string; readonly type: string; readonly name: string }[];
  readonly shortcuts: readonly { readonly action: string; readonly key: { readonly default: string } }[];
}

/** The action of a pressed key, null where it is no shortcut: "Ctrl+Alt+Shift+R" is Control, Alt, Shift and the key R. */
export function shortcutPressed(event: KeyboardEvent, { shortcuts }: Shortcuts): string | null {
  const found = shortcuts.find(({ key }) => {
    const parts = key.default.split("+");
    return (
      event.ctrlKey === parts.includes("Ctrl") &&
      event.altKey === parts.includes("Alt") &&
      event.shiftKey === parts.includes("Shift") &&
      event.code === `Key${parts.at(-1) ?? ""}`
    );
  });
  return found?.action ?? null;
}
