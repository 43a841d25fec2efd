import { readFileSync } from "node:fs";
import path from "node:path";
import { manifestId, sideloading } from "../../scripts/sideload.mjs";

const addIn = {
  id: "6f1c2a54-3b0e-4c9d-9a57-2f8d1e6b7c30",
  manifest: "/repo/dist/manifest.xml",
  home: "/Users/ana",
};

describe("desktop Excel with the add-in under development", () => {
  it("learns of it on Windows from the user's own registry, by its id", () => {
    const plan = sideloading("win32", { ...addIn, manifest: "C:\\repo\\dist\\manifest.xml" });
    expect(plan).toMatchObject({
      kind: "register",
      add: [
        "reg",
        [
          "add",
          "HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer",
          "/v",
          addIn.id,
          "/t",
          "REG_SZ",
          "/d",
          "C:\\repo\\dist\\manifest.xml",
          "/f",
        ],
      ],
    });
  });

  it("forgets it on Windows by the same key and id", () => {
    const plan = sideloading("win32", addIn);
    if (plan.kind !== "register") throw new Error(plan.kind);
    const [, [verb, ...added]] = plan.add;
    const [, [undo, ...removed]] = plan.remove;
    expect([verb, undo]).toEqual(["add", "delete"]);
    expect(removed.slice(0, 3)).toEqual(added.slice(0, 3));
  });

  it("learns of it on macOS from the folder in Excel's container", () => {
    expect(sideloading("darwin", addIn)).toMatchObject({
      kind: "copy",
      file: `/Users/ana/Library/Containers/com.microsoft.Excel/Data/Documents/wef/${addIn.id}.manifest.xml`,
      open: ["open", ["-a", "Microsoft Excel"]],
    });
  });

  it.each(["linux", "freebsd"] as const)("is not there on %s, which says what to do instead", (platform) => {
    const plan = sideloading(platform, addIn);
    expect(plan).toMatchObject({ kind: "none", message: expect.stringContaining("Excel on the web") });
    expect(plan).toMatchObject({ message: expect.stringContaining("npm start") });
  });
});

describe("the manifest's id", () => {
  it("is read from the manifest", () => {
    const manifest = readFileSync(path.resolve(__dirname, "../../manifest.xml"), "utf8");
    expect(manifestId(manifest)).toMatch(/^[0-9a-f-]{36}$/);
  });

  it("is null where there is none", () => {
    expect(manifestId("<OfficeApp/>")).toBeNull();
  });
});
