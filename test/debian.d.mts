export function hasApt(): boolean;
export function installDebian(packages: readonly string[]): boolean;
