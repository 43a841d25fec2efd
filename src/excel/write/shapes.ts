import type { Drawing, ShapeDrawing } from "../../sheets/drawing";
import { smallStep, type Step } from "./requests";

/** Shapes at their places; earlier ones of ours were removed when the sheet was cleared. */
export function shapeSteps(drawing: Drawing): readonly Step[] {
  return (drawing.shapes ?? []).map((drawn) => ({
    bytes: smallStep * 2,
    queue: ({ workbook }) => {
      const shape = added(workbook.worksheets.getItem(drawing.sheet).shapes, drawn);
      shape.name = drawn.name;
      if (drawn.line !== undefined) shape.lineFormat.color = drawn.line;
      if (drawn.altText !== undefined) shape.altTextDescription = drawn.altText;
    },
  }));
}

function added(shapes: Excel.ShapeCollection, drawn: ShapeDrawing): Excel.Shape {
  const { left, top, width, height } = drawn;
  if (drawn.kind === "Line") return shapes.addLine(left, top, left + width, top + height, "Straight");
  const shape = shapes.addGeometricShape(drawn.kind === "RoundRectangle" ? "RoundRectangle" : drawn.kind);
  shape.left = left;
  shape.top = top;
  shape.width = width;
  shape.height = height;
  if (drawn.fill !== undefined) shape.fill.setSolidColor(drawn.fill);
  if (drawn.text !== undefined) {
    shape.textFrame.textRange.text = drawn.text;
    shape.textFrame.verticalAlignment = "Middle";
    if (drawn.color !== undefined) shape.textFrame.textRange.font.color = drawn.color;
  }
  return shape;
}
