const goingOut: readonly (string | undefined)[] = ['deprecated', 'retired'];

/** Whether a role of this status goes out of use, or is out of it. */
export function leaving(status: string | undefined): boolean {
  return goingOut.includes(status);
}
