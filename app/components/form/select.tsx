import { forwardRef, type SelectHTMLAttributes } from "react";
import type { OptionDescriptor } from "~/domain/template/describe-page";
import { useFormContext } from "./form-context";

export interface SelectProps extends SelectHTMLAttributes<HTMLSelectElement> {
  name: string;
  options: readonly OptionDescriptor[];
  /** Words of the empty option. */
  blank: string;
  /** Chosen while nothing is saved. */
  preselected?: string;
}

/** A saved code that the list no longer has stays as an option of its own: nothing saved disappears. */
export const Select = forwardRef<HTMLSelectElement, SelectProps>(function Select(
  { options, blank, preselected = "", ...select },
  ref,
) {
  const { inputs, readOnly } = useFormContext();
  const saved = inputs[select.name]?.[0] ?? preselected;
  return (
    <select className="select" {...select} ref={ref} defaultValue={saved} disabled={readOnly}>
      <option value="">{blank}</option>
      {withUnlisted(options, [saved]).map((item) =>
        "options" in item ? (
          <optgroup key={item.group} label={item.group}>
            {item.options.map(option)}
          </optgroup>
        ) : (
          option(item)
        ),
      )}
    </select>
  );
});

function option({ code, label }: OptionDescriptor) {
  return (
    <option key={code} value={code}>
      {label}
    </option>
  );
}

export interface OptionGroup {
  group: string;
  options: OptionDescriptor[];
}

/** Options under their headings, in the order of the list, then saved codes that are not in it. */
export function withUnlisted(
  options: readonly OptionDescriptor[],
  saved: readonly string[],
): (OptionDescriptor | OptionGroup)[] {
  const unlisted = saved.filter((code) => code !== "" && !options.some((known) => known.code === code));
  return [...grouped(options), ...unlisted.map((code) => ({ code, label: code }))];
}

function grouped(options: readonly OptionDescriptor[]): (OptionDescriptor | OptionGroup)[] {
  const items: (OptionDescriptor | OptionGroup)[] = [];
  for (const item of options) {
    const { group } = item;
    if (group === undefined) {
      items.push(item);
      continue;
    }
    const known = items.find((other): other is OptionGroup => "options" in other && other.group === group);
    if (known) known.options.push(item);
    else items.push({ group, options: [item] });
  }
  return items;
}
