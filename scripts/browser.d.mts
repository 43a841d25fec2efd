export function installedBrowser(): string | undefined;
export function findOrInstallBrowser(): string | undefined;
