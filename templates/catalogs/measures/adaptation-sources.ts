/** A kind of adaptation action of the list of 44 that CDP and ICLEI ask by, by its English name there. */
export function cdpKind(name: string): string {
  return `CDP-ICLEI Track, “${name}”`;
}
