/** GCoM CRF notation keys: not occurring, not estimated, included elsewhere, confidential. */
export type NotationKey = "NO" | "NE" | "IE" | "C";

/**
 * What a key means for a sum. NO is a known zero; IE is counted where it is included; NE and C are unknown.
 */
export function notationMeaning(key: NotationKey): "zero" | "elsewhere" | "unknown" {
  if (key === "NO") return "zero";
  return key === "IE" ? "elsewhere" : "unknown";
}

export function isNotationKey(value: unknown): value is NotationKey {
  return value === "NO" || value === "NE" || value === "IE" || value === "C";
}
