import { countMembers, memberKey } from "../../src/scoring/members";
import { figure } from "./build-figure";
import { measure } from "./measure";

function listed(supported: string, requesting: string, stated: Parameters<typeof figure>[0] = {}) {
  const membersSupported = supported === "" ? [] : supported.split(" ");
  const membersRequesting = requesting === "" ? [] : requesting.split(" ");
  return figure({
    kpi: "SP7.1",
    actual: membersSupported.length,
    target: membersRequesting.length,
    membersSupported,
    membersRequesting,
    ...stated,
  });
}

describe("Members supported and requesting (rule 3)", () => {
  it("are counted once over quarters and directorates", () => {
    const figures = [
      listed("TGO GHA", "TGO GHA ECU"),
      listed("GHA MUS", "GHA MUS", { period: "2019/20-Q2" }),
      listed("TGO", "TGO", { directorate: "CB" }),
    ];
    expect(measure(figures).score).toMatchObject({ actual: 3, target: 4, ratio: 0.75, flags: [] });
  });

  it("are counted by their list where the number beside it differs", () => {
    expect(measure([listed("TGO GHA", "TGO GHA", { actual: 5 })]).score).toMatchObject({
      actual: 2,
      target: 2,
    });
  });

  it("count where they were supported without having requested it", () => {
    const { score, yearToDate } = measure([
      listed("TGO ECU", "TGO"),
      listed("MUS", "MUS", { period: "2019/20-Q2" }),
    ]);
    expect(score).toMatchObject({ actual: 3, target: 2, ratio: 1.5 });
    expect(yearToDate.members?.supportedWithoutRequest).toEqual(["ECU"]);
  });

  it("may request in one quarter and be supported in the next", () => {
    const { yearToDate } = measure([listed("", "TGO"), listed("TGO", "GHA", { period: "2019/20-Q2" })]);
    expect(yearToDate.members?.supportedWithoutRequest).toEqual([]);
  });

  it("are added up where nothing is listed, flagged, between the largest and the sum", () => {
    const figures = [
      figure({ kpi: "SP7.1", actual: 3, target: 4 }),
      figure({ kpi: "SP7.1", actual: 2, target: 5, directorate: "CB" }),
    ];
    const { score, yearToDate } = measure(figures);
    expect(score).toMatchObject({ actual: 5, target: 9, flags: ["may-double-count"] });
    expect(yearToDate.members).toMatchObject({ actual: { low: 3, high: 5 }, target: { low: 5, high: 9 } });
  });

  it("are added to the listed ones where only some are listed, flagged", () => {
    const figures = [
      listed("TGO GHA", "TGO GHA"),
      figure({ kpi: "SP7.1", actual: 3, target: 3, directorate: "CB" }),
    ];
    const { score, yearToDate } = measure(figures);
    expect(score).toMatchObject({ actual: 5, target: 5, flags: ["may-double-count"] });
    expect(yearToDate.members).toMatchObject({ actual: { low: 3, high: 5 }, supportedWithoutRequest: [] });
  });

  it("need no list where there are none", () => {
    const figures = [listed("", "TGO", { actual: 0 }), listed("GHA", "GHA", { period: "2019/20-Q2" })];
    expect(measure(figures).score).toMatchObject({ actual: 1, target: 2, flags: [] });
  });

  it("are flagged as long as nothing is listed at all", () => {
    expect(countMembers([])).toMatchObject({ sum: null, mayDoubleCount: true });
  });

  it("are the same whatever the case and blanks of a name that the register does not have", () => {
    expect(memberKey(" New  Atlantis ")).toBe(memberKey("new atlantis"));
    const figures = [
      listed("", "", {
        actual: 1,
        target: 1,
        membersSupported: ["New Atlantis"],
        membersRequesting: ["New Atlantis"],
      }),
      listed("", "", {
        period: "2019/20-Q2",
        actual: 1,
        target: 1,
        membersSupported: ["new  atlantis"],
        membersRequesting: ["NEW ATLANTIS"],
      }),
    ];
    expect(measure(figures).score).toMatchObject({ actual: 1, target: 1 });
  });

  it("are summed where a KPI counts events, not Members", () => {
    const figures = [
      figure({ kpi: "LD3.2", actual: 2, target: 3, membersSupported: ["TGO"] }),
      figure({ kpi: "LD3.2", actual: 2, target: 3, membersSupported: ["TGO"], period: "2019/20-Q2" }),
    ];
    expect(measure(figures).score).toMatchObject({ actual: 4, target: 6, flags: [] });
  });
});
