import { useT } from "~/i18n/i18n-context";

/** Why a datum is missing and how it will be obtained, as the municipality said it. */
export function GapWords({ reason, plan }: { reason: string; plan: string }) {
  const t = useT();
  return (
    <>
      <p>{t("review.gapReason", { reason })}</p>
      <p>{t("review.gapPlan", { plan })}</p>
    </>
  );
}
