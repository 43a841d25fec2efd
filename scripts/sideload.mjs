import path from "node:path";

const developerKey = "HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer";

/**
 * How desktop Excel on this platform is told of an add-in under development, as data: commands to run, a file to copy, or
 * why it cannot be done here and what to do instead.
 *
 * Windows reads a registry key that names manifests by their id; macOS a folder of manifests in Excel's container.
 */
export function sideloading(platform, { id, manifest, home }) {
  if (platform === "win32") {
    const value = [developerKey, "/v", id];
    return {
      kind: "register",
      add: ["reg", ["add", ...value, "/t", "REG_SZ", "/d", manifest, "/f"]],
      remove: ["reg", ["delete", ...value, "/f"]],
      open: ["cmd", ["/c", "start", "", "excel"]],
      where: "In Excel, the tab WCO Scorecard; else Home > Add-ins > More add-ins > Developer add-ins.",
    };
  }
  if (platform === "darwin") {
    const folder = path.posix.join(home, "Library/Containers/com.microsoft.Excel/Data/Documents/wef");
    return {
      kind: "copy",
      folder,
      file: path.posix.join(folder, `${id}.manifest.xml`),
      open: ["open", ["-a", "Microsoft Excel"]],
      where: "In Excel, Home > Add-ins (the arrow of Insert > My Add-ins in older versions) > WCO Scorecard.",
    };
  }
  return {
    kind: "none",
    message:
      "Desktop Excel does not run on this system. Use Excel on the web (Home > Add-ins > More add-ins > My add-ins > " +
      `Upload my add-in, with ${manifest}), or \`npm start\` for the workbench, which needs no Excel.`,
  };
}

/** The add-in's id in a manifest, or null. */
export function manifestId(text) {
  return /<Id>\s*([0-9a-fA-F-]{36})\s*<\/Id>/.exec(text)?.[1] ?? null;
}
