import { useDeferredValue, useEffect, useState, useSyncExternalStore } from "react";
import { storedFrom } from "../build/stored";
import { onTablesRead, readIntoStore } from "../commands/connect-store";
import type { ExcelProblem } from "../excel/excel-problem";
import type { Language } from "../i18n/text";
import { importWorkers } from "../intake/worker/workers";
import { wcoPlan } from "../plan";
import { fileImports } from "./collect/file-imports";
import { startWorker } from "./collect/start-worker";
import { createCollection, type Collection, type CollectionState } from "./collection";
import type { PaneActions } from "./step";

export interface Collecting extends CollectionState {
  readonly collection: Collection;
  readonly actions: Omit<PaneActions, "goTo">;
  /** Why the workbook's tables could not be read; null where they could. */
  readonly workbookProblem: ExcelProblem | null;
}

/** What has been collected in this pane, kept in step with the workbook's tables. */
export function useCollected(language: Language): Collecting {
  const [collection] = useState(() =>
    createCollection(wcoPlan, fileImports(importWorkers(startWorker, wcoPlan)), language),
  );
  const [workbookProblem, setWorkbookProblem] = useState<ExcelProblem | null>(null);
  // Deferred, as drawing what came of hundreds of files must give way to a click.
  const state = useDeferredValue(useSyncExternalStore(collection.subscribe, collection.state));

  useEffect(
    () =>
      onTablesRead((tables) => {
        setWorkbookProblem(tables.ok ? null : tables.problem);
        if (tables.ok) void collection.takeStored(storedFrom(tables.value, wcoPlan));
      }),
    [collection],
  );
  useEffect(() => {
    void collection.speak(language);
  }, [collection, language]);

  const actions = {
    changeMapping: collection.changeMapping,
    changeSettings: collection.changeSettings,
    tellOfFile: collection.tellOfFile,
    changeFinance: collection.changeFinance,
    workbookOf: collection.workbookOf,
    written: readIntoStore,
  };
  return { ...state, collection, actions, workbookProblem };
}
