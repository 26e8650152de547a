import type { FieldDescriptor } from "~/domain/template/describe-page";
import { useI18n } from "~/i18n/i18n-context";
import type { Problem } from "./control-ids";
import { problemMessage } from "./problem-words";

export function ErrorMessages({
  id,
  field,
  problems,
}: {
  id: string;
  field: Pick<FieldDescriptor, "kind">;
  problems: readonly Problem[];
}) {
  const words = useI18n();
  if (problems.length === 0) return null;
  return (
    <div id={id}>
      {problems.map((problem) => (
        <p className="error-message" key={[...problem.path, problem.code].join("/")}>
          <span className="visually-hidden">{words.t("form.error")}</span>{" "}
          {problemMessage(words, field, problem)}
        </p>
      ))}
    </div>
  );
}
