import { approvalQuestions, outsideApproval } from "~/domain/plan/approved-outside";
import { formatAnswer } from "~/domain/template/format-answer";
import type { Field } from "~/domain/template/template";
import { isRaw, type DraftValue, type FileValue } from "~/domain/template/value";
import type { PrintContext } from "./print-context";
import type { PrintInput } from "./print-input";

interface FieldPlace {
  section: string;
  field: string;
}

/** Where the cover finds its pictures and years; what is not answered is left out. */
const COVER_FIELDS = {
  coatOfArms: { section: "profile", field: "coatOfArms" },
  picture: { section: "profile", field: "coverPicture" },
  from: { section: "summary", field: "periodStart" },
  to: { section: "summary", field: "periodEnd" },
} satisfies Record<string, FieldPlace>;

export function Cover({ input, context }: { input: PrintInput; context: PrintContext }) {
  const { plan } = input;
  const arms = coatOfArms(context);
  const picture = pictureAt(COVER_FIELDS.picture, context);
  const period = periodOf(context);
  const outside = outsideOf(context);
  return (
    <section className="cover">
      <div className="cover__head">
        <div className="cover__place">
          {arms && <img className="cover__arms" src={arms} alt="" />}
          <p>{plan.municipality.name}</p>
        </div>
        <h1>{plan.title}</h1>
        {period && <p className="cover__period">{period}</p>}
      </div>
      {input.mode.kind === "draft" && <p className="cover__draft">{context.t("print.watermark")}</p>}
      <div className="cover__art">
        {picture ? <img className="cover__picture" src={picture} alt="" /> : <Landscape />}
        {picture && <Wave />}
      </div>
      <div className="cover__foot">
        <p>{[input.network, ...frameworkTitles(context, input.network)].filter(Boolean).join(" · ")}</p>
        <p className="cover__state">
          {stateOf(input, context)}
          {outside && <br />}
          {outside}
        </p>
      </div>
    </section>
  );
}

function answerAt({ section, field }: FieldPlace, { entries }: PrintContext): DraftValue {
  return entries.values(section)[field] ?? null;
}

function pictureAt(place: FieldPlace, context: PrintContext): string | null {
  const value = answerAt(place, context);
  const isFile = typeof value === "object" && value !== null && "fileId" in value;
  return isFile ? context.input.pictures((value as FileValue).fileId) : null;
}

/** Address of the coat of arms; null without one. */
export function coatOfArms(context: PrintContext): string | null {
  return pictureAt(COVER_FIELDS.coatOfArms, context);
}

function periodOf(context: PrintContext): string | null {
  const years = [COVER_FIELDS.from, COVER_FIELDS.to]
    .map((place) => answerAt(place, context))
    .filter((year) => typeof year === "number" && !isRaw(year));
  return years.length === 0 ? null : years.join(" – ");
}

/** The network's own framework has no line of its own where the network is named. */
export function frameworkTitles({ input, say }: PrintContext, network?: string): string[] {
  return input.template.frameworks
    .filter(({ id }) => input.plan.frameworks.includes(id) && !(network && id === "network"))
    .map(({ title }) => say(title));
}

/** Draft, submission or approval, with its date. */
export function stateOf({ mode, printedAt, template }: PrintInput, { t, format, say }: PrintContext): string {
  if (mode.kind === "draft") return t("print.draftOf", { date: format.date(printedAt) });
  const stage = template.stages.find(({ id }) => id === mode.stage);
  const params = {
    stage: stage ? say(stage.title) : mode.stage,
    number: mode.number,
    date: format.date(mode.date),
  };
  return mode.kind === "approved" ? t("print.approvedOf", params) : t("print.submissionOf", params);
}

/** By whom and when a plan was approved that was made elsewhere; null for plans that were made here. */
export function outsideOf({ input, t, answers }: PrintContext): string | null {
  const { plan, template } = input;
  const approval = outsideApproval(template, plan.entries);
  const questions = approval && approvalQuestions(template, approval);
  if (!questions) return null;
  const words = (field: Field, value: string) => formatAnswer(field, value, answers).lines.join(" ");
  return t("print.approvedOutside", {
    body: words(questions.body, approval.body),
    date: words(questions.date, approval.approvedOn),
  });
}

/** Hills, fields and sun: the cover of a plan without a picture. */
export function Landscape() {
  return (
    <svg viewBox="0 0 210 130" preserveAspectRatio="xMidYMax slice" aria-hidden="true">
      <circle cx="150" cy="44" r="21" fill="#ffd166" />
      <path d="M0 74C28 48 52 42 82 56S140 84 168 66s30-16 42-14v78H0z" fill="#2b8272" />
      <path d="M0 92c30-18 60-22 96-8s70 12 114-12v58H0z" fill="#5fae93" />
      <path d="M0 112c40-20 84-22 122-12s62 6 88-8v38H0z" fill="#a9d8c2" />
      <path
        d="M0 124c46-14 96-16 210-6M26 130c40-12 84-14 150-10"
        fill="none"
        stroke="#fff"
        strokeWidth="0.8"
        strokeOpacity="0.7"
      />
      <g stroke="#fff" strokeWidth="1.1" strokeLinecap="round">
        <path d="M42 62V28M42 28l-11-6M42 28l11-7M42 28v13" />
        <path d="M62 64V38M62 38l-8.500-4.500M62 38l8.500-5M62 38v10" />
      </g>
    </svg>
  );
}

/** The edge between the colour of the cover and its picture. */
function Wave() {
  return (
    <svg className="cover__wave" viewBox="0 0 210 26" preserveAspectRatio="none" aria-hidden="true">
      <path d="M0 0h210v8C170 26 130 24 96 14S30 4 0 18z" fill="#0f5c4f" />
      <path d="M0 18C30 4 62 4 96 14s74 12 114-6" fill="none" stroke="#ffd166" strokeWidth="1.2" />
    </svg>
  );
}
