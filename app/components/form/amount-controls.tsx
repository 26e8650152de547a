import type { ReactNode } from "react";
import { useT } from "~/i18n/i18n-context";
import { invalidAt, type ControlProps } from "./control-props";
import { useFormContext } from "./form-context";
import { Select } from "./select";
import { TextInput } from "./text-input";

/** A figure and its unit. */
export function QuantityControl({ field, name, problems, describedBy }: ControlProps) {
  const t = useT();
  const { bind } = useFormContext();
  const units = field.options ?? [];
  const [unit, amount] = [bind(`${name}.unit`), bind(`${name}.amount`)];
  return (
    <div className="parts">
      <Part id={amount.id} label={t("form.amount")}>
        <TextInput
          {...amount}
          inputMode="decimal"
          width="w10"
          className="input--number"
          aria-describedby={describedBy}
          aria-invalid={invalidAt(problems, "amount")}
        />
      </Part>
      <Part id={unit.id} label={t("form.unit")}>
        <Select
          {...unit}
          options={units}
          blank={t("form.chooseUnit")}
          preselected={units.length === 1 ? units[0]?.code : undefined}
          aria-invalid={invalidAt(problems, "unit")}
        />
      </Part>
    </div>
  );
}

/** Money never stands without its currency and the month of its prices. */
export function MoneyControl({ name, problems, describedBy }: ControlProps) {
  const t = useT();
  const { bind, currencies } = useFormContext();
  const [amount, currency, month] = [
    bind(`${name}.amount`),
    bind(`${name}.currency`),
    bind(`${name}.priceDate`),
  ];
  return (
    <div className="parts">
      <Part id={amount.id} label={t("form.money")}>
        <TextInput
          {...amount}
          inputMode="decimal"
          width="w10"
          className="input--number"
          aria-describedby={describedBy}
          aria-invalid={invalidAt(problems, "amount")}
        />
      </Part>
      <Part id={currency.id} label={t("form.currency")}>
        <Select
          {...currency}
          options={currencies}
          blank={t("form.chooseCurrency")}
          preselected={currencies[0]?.code}
          aria-invalid={invalidAt(problems, "currency")}
        />
      </Part>
      <Part id={month.id} label={t("form.priceDate")}>
        <TextInput
          {...month}
          width="w10"
          className="input--number"
          aria-invalid={invalidAt(problems, "priceDate")}
        />
      </Part>
    </div>
  );
}

function Part({ id, label, children }: { id: string; label: string; children: ReactNode }) {
  return (
    <div>
      <label className="label" htmlFor={id}>
        {label}
      </label>
      {children}
    </div>
  );
}
