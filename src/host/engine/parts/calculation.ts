import type { Core } from "../core";
import type { Calculation, CustomFunctions } from "../engine";

export function calculationOf(core: Core): Calculation {
  return {
    get mode() {
      return core.document.mode;
    },
    setMode: (mode) => core.perform(() => (core.document.mode = mode)),
    calculate: (kind = "recalculate") => core.calculate(kind !== "recalculate"),
    get pending() {
      return core.calls.pending;
    },
    settled: () => core.settled(),
  };
}

export function customFunctionsOf(core: Core): CustomFunctions {
  return {
    register: (namespace, definitions) => {
      const prefix = `${namespace.toUpperCase()}.`;
      for (const name of [...core.functions.keys()]) if (name.startsWith(prefix)) core.functions.delete(name);
      for (const definition of definitions)
        core.functions.set(prefix + definition.name.toUpperCase(), definition);
      core.perform(() => core.renew(({ text }) => text.toUpperCase().includes(prefix)));
    },
    answerWith: (runner) => {
      core.calls.answerWith(runner);
      core.perform(() => core.recalculation.valuesChanged());
    },
    get names() {
      return [...core.functions.keys()];
    },
  };
}
