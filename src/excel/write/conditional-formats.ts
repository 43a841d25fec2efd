import type { ConditionalFormat, Drawing } from "../../sheets/drawing";
import { smallStep, type Step } from "./requests";

/** Rules on bounded areas. Excel puts each new rule first, so the last of a drawing is added first. */
export function conditionalFormatSteps(drawing: Drawing): readonly Step[] {
  return [...(drawing.conditionalFormats ?? [])].reverse().map((rule) => ({
    bytes: smallStep,
    queue: ({ workbook }) => {
      addRule(workbook.worksheets.getItem(drawing.sheet).getRange(rule.area).conditionalFormats, rule);
    },
  }));
}

function addRule(formats: Excel.ConditionalFormatCollection, rule: ConditionalFormat): void {
  switch (rule.kind) {
    case "cellValue": {
      const added = formats.add("CellValue");
      const { formula1, formula2 } = rule;
      const operator = operators[rule.operator];
      added.cellValue.rule = { formula1, operator, ...(formula2 === undefined ? {} : { formula2 }) };
      applyStyle(added.cellValue.format, rule.style);
      if (rule.stopIfTrue !== undefined) added.stopIfTrue = rule.stopIfTrue;
      return;
    }
    case "custom": {
      const added = formats.add("Custom");
      added.custom.rule.formula = rule.formula;
      applyStyle(added.custom.format, rule.style);
      if (rule.stopIfTrue !== undefined) added.stopIfTrue = rule.stopIfTrue;
      return;
    }
    case "dataBar": {
      const { dataBar } = formats.add("DataBar");
      dataBar.lowerBoundRule = { type: "Number", formula: `=${rule.minimum}` };
      dataBar.upperBoundRule = { type: "Number", formula: `=${rule.maximum}` };
      dataBar.positiveFormat.fillColor = rule.color;
      dataBar.positiveFormat.gradientFill = false;
      return;
    }
    case "colorScale": {
      const { colorScale } = formats.add("ColorScale");
      colorScale.criteria = {
        minimum: { type: "LowestValue", color: rule.minimum },
        maximum: { type: "HighestValue", color: rule.maximum },
        ...(rule.midpoint === undefined
          ? {}
          : { midpoint: { type: "Percentile", formula: "50", color: rule.midpoint } }),
      };
    }
  }
}

const operators = {
  equalTo: "EqualTo",
  greaterThan: "GreaterThan",
  greaterThanOrEqual: "GreaterThanOrEqual",
  lessThan: "LessThan",
  lessThanOrEqual: "LessThanOrEqual",
  between: "Between",
} as const;

function applyStyle(
  format: Excel.ConditionalRangeFormat,
  style: Extract<ConditionalFormat, { kind: "cellValue" }>["style"],
): void {
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.color !== undefined) format.font.color = style.color;
  if (style.bold !== undefined) format.font.bold = style.bold;
}
