const DECIMALS = 2;

/**
 * A value as it is typed into a form that expects English numbers: no thousands separator, a decimal point. What was worked
 * out is rounded to two decimals; what somebody typed stays as it is.
 */
export function retyped(value: string | number, computed: boolean): string {
  if (typeof value === "string") return value;
  return String(computed ? Number(value.toFixed(DECIMALS)) : value);
}
