import { useFormContext } from "./form-context";

/**
 * Saved answers of a table that this page does not show, because they belong to a framework that the plan does
 * not declare. They are posted as they came, or saving the table would delete them.
 */
export function LeftoverInputs({ below, shown }: { below: string; shown: readonly string[] }) {
  const { inputs } = useFormContext();
  const cells = new Set(shown);
  const leftover = Object.entries(inputs).filter(
    ([name]) => name.startsWith(`${below}.`) && !/\._(rows|gap)/.test(name) && !cells.has(cellOf(name)),
  );
  return (
    <>
      {leftover.flatMap(([name, values]) =>
        values
          .filter(Boolean)
          .map((value) => <input key={`${name} ${value}`} type="hidden" name={name} value={value} />),
      )}
    </>
  );
}

/** "costs.r1.amount.currency" is part of the cell "costs.r1.amount". */
function cellOf(name: string): string {
  return name.split(".").slice(0, 3).join(".");
}
