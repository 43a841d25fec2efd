import type { CalculationMode } from "../../engine";
import { WireObject } from "../../protocol/wire-object";
import { oneOf } from "../arguments";
import type { HostContext } from "../context";

const fileModes = {
  Automatic: "automatic",
  AutomaticExceptTables: "automaticExceptTables",
  Manual: "manual",
} as const satisfies Record<string, CalculationMode>;

const kinds = { Recalculate: "recalculate", Full: "full", FullRebuild: "fullRebuild" } as const;

/** `Excel.Application`. */
export class ApplicationObject extends WireObject {
  readonly wireClass = "Application";

  constructor(
    private readonly context: HostContext,
    private readonly suspension: CalculationSuspension,
  ) {
    super();
  }

  get CalculationMode(): string {
    const { mode } = this.context.engine.calculation;
    return Object.entries(fileModes).find(([, file]) => file === mode)?.[0] ?? "Automatic";
  }

  set CalculationMode(word: unknown) {
    const mode = fileModes[oneOf(word, Object.keys(fileModes) as (keyof typeof fileModes)[])];
    this.context.engine.calculation.setMode(mode);
  }

  get CalculationState(): string {
    return this.context.engine.calculation.pending ? "Pending" : "Done";
  }

  get CalculationEngineVersion(): number {
    return 191029;
  }

  get DecimalSeparator(): string {
    return ".";
  }

  get ThousandsSeparator(): string {
    return ",";
  }

  get UseSystemSeparators(): boolean {
    return true;
  }

  Calculate(kind: unknown): void {
    this.context.engine.calculation.calculate(
      kinds[oneOf(kind, Object.keys(kinds) as (keyof typeof kinds)[])],
    );
  }

  /** Formulas wait until the end of the request. */
  SuspendApiCalculationUntilNextSync(): void {
    this.suspension.begin();
  }

  /** There is no screen to be spared: the grid draws when the request is over. */
  SuspendScreenUpdatingUntilNextSync(): void {
    return;
  }
}

/** Calculation put off until the request is over. */
export class CalculationSuspension {
  #before: CalculationMode | null = null;

  constructor(private readonly context: HostContext) {}

  begin(): void {
    const { calculation } = this.context.engine;
    if (this.#before !== null || calculation.mode === "manual") return;
    this.#before = calculation.mode;
    calculation.setMode("manual");
  }

  end(): void {
    if (this.#before === null) return;
    const { calculation } = this.context.engine;
    calculation.setMode(this.#before);
    this.#before = null;
    calculation.calculate();
  }
}
