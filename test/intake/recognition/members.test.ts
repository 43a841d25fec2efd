import { wcoPlan } from "../../../src/plan";
import { recognise } from "../../../src/intake/recognition/recognise";
import { workbookOf, type Content } from "./source-sheets";

const heading: Content[][] = [["Directorate: Capacity Building"], ["Fiscal year 2019/20"], []];

function read(...rows: Content[][]) {
  return recognise(workbookOf({ Report: [...heading, ...rows] }), wcoPlan);
}

describe("Members listed as text (layout G)", () => {
  it("counts the Members of a list where no count is stated, with the list's cell as source", () => {
    const { figures } = read(
      ["KPI", "Q1 Members supported", "Q1 Members requesting"],
      ["SP7.1", "Togo; Ghana", "Togo; Ghana; Ecuador"],
    );
    expect(figures).toHaveLength(1);
    expect(figures[0]).toMatchObject({
      actual: 2,
      target: 3,
      membersSupported: ["TGO", "GHA"],
      membersRequesting: ["TGO", "GHA", "ECU"],
      source: { actual: "B5", target: "C5" },
    });
  });

  it("keeps the count's cell as the source where a count stands beside the list", () => {
    const { figures } = read(
      ["SP7.1 Members supported on the ECP"],
      [null, "Q1", "Q2"],
      ["Actual", 2, 1],
      ["Target", 3, 1],
      ["Members supported", "TGO; GHA", "FJI"],
      ["Members requesting", "TGO; GHA; ECU", "FJI"],
    );
    expect(figures.map(({ source }) => [source.actual, source.target])).toEqual([
      ["B6", "B7"],
      ["C6", "C7"],
    ]);
    expect(figures[1]).toMatchObject({ membersSupported: ["FJI"], membersRequesting: ["FJI"] });
  });

  it("reads French names under French labels", () => {
    const { figures } = read(
      ["ICP", "T1 Membres soutenus", "T1 Membres demandeurs"],
      ["SP8.1", "Côte d'Ivoire, Sénégal", "Côte d'Ivoire, Sénégal, Maroc"],
    );
    expect(figures[0]).toMatchObject({ membersSupported: ["CIV", "SEN"], actual: 2, target: 3 });
  });

  it("takes lists under Actual and Target for what they are", () => {
    const { figures } = read(["KPI", "Q1 Actual", "Q1 Target"], ["SP7.2", "TGO; GHA", "TGO; GHA; ECU; FJI"]);
    expect(figures[0]).toMatchObject({ actual: 2, target: 4, membersSupported: ["TGO", "GHA"] });
  });

  it("says a name that is not known, with the nearest Member", () => {
    const { findings } = read(
      ["KPI", "Q1 Members supported", "Q1 Members requesting"],
      ["SP7.1", "Togo; Gana", "Togo"],
    );
    expect(findings).toContainEqual(
      expect.objectContaining({
        code: "member-unknown-closest",
        cell: "B5",
        facts: { name: "Gana", closest: "Ghana" },
      }),
    );
  });

  it("takes numbers in rows of supported and requesting Members as the pair", () => {
    const { figures } = read(
      ["SP7.3"],
      [null, "Q1", "Q2"],
      ["Members supported", 3, 4],
      ["Members requesting", 5, 6],
    );
    expect(figures.map(({ actual, target }) => [actual, target])).toEqual([
      [3, 5],
      [4, 6],
    ]);
  });
});
