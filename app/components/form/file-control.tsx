import { Button } from "~/components/ui/button";
import { Link } from "~/components/ui/link";
import { useI18n } from "~/i18n/i18n-context";
import { controlId } from "./control-ids";
import { invalidAt, type ControlProps } from "./control-props";
import { useFormContext } from "./form-context";

const ACCEPT = {
  picture: "image/jpeg,image/png,image/webp",
  document: ".pdf,.doc,.docx,.odt,.xls,.xlsx,.ods,.csv",
  any: undefined,
};
const BYTES_PER_KB = 1024;

/** A stored file, to open, replace or take away. The form must be posted as multipart. */
export function FileControl({ field, name, describedBy, problems }: ControlProps) {
  const { t, format } = useI18n();
  const { planId, readOnly } = useFormContext();
  const { file } = field;
  return (
    <>
      {file && (
        <p>
          <Link href={`/plans/${planId}/files/${file.fileId}`}>{file.name}</Link> (
          {format.number(Math.max(1, Math.round(file.size / BYTES_PER_KB)), 0)} kB)
        </p>
      )}
      {!readOnly && (
        <>
          <input
            className="file-input"
            type="file"
            id={controlId(`${name}.file`)}
            name={`${name}.file`}
            accept={ACCEPT[field.accept ?? "any"]}
            aria-describedby={describedBy}
            aria-invalid={invalidAt(problems)}
          />
          <div className="cluster file-buttons">
            <Button look="secondary" name="_intent" value={`upload:${name}`}>
              {t(file ? "form.replaceFile" : "form.uploadFile")}
            </Button>
            {file && (
              <Button look="quiet" name="_intent" value={`remove-file:${name}`}>
                {t("form.removeFile", { name: file.name })}
              </Button>
            )}
          </div>
        </>
      )}
    </>
  );
}
