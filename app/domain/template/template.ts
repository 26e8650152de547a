/**
 * The vocabulary in which a plan's questionnaire is declared. A template is data in these
 * words; form, draft, submission check, diff, print and plan file are all read from it.
 */
import type { Text } from "./text";

export type FrameworkId = "gcom-americas" | "eu-covenant" | "cdp-iclei" | "race-to-zero" | "network";

/** Parts of a plan that can be submitted and approved on their own; "plan" is the whole. */
export type StageId = "commitment" | "inventory" | "risk" | "energy-access" | "targets" | "actions" | "plan";

export type GroupId = "plan" | "mitigation" | "adaptation" | "energy-efficiency";

export interface Template {
  id: string;
  version: string;
  title: Text;
  frameworks: readonly Framework[];
  groups: readonly { id: GroupId; title: Text }[];
  stages: readonly { id: StageId; title: Text; about: Text }[];
  sections: readonly Section[];
}

export interface Framework {
  id: FrameworkId;
  title: Text;
  about: Text;
}

export interface Section {
  id: string;
  group: GroupId;
  stage: StageId;
  title: Text;
  /** Task-list wording, begins with a verb: "Describí tu municipio". */
  task: Text;
  about: Text;
  frameworks?: readonly FrameworkId[];
  /** Part of the short path of a town under 10,000 people. */
  essential?: boolean;
  /**
   * A way in, not a chapter: its answers start other sections. Shown first while the plan is fresh and kept at hand
   * afterwards; part of no stage, so nothing of it is asked for, frozen or printed with the plan.
   */
  starter?: true;
  /** Absent: the section exists once. Present: several copies, each named by these fields. */
  instances?: Instances;
  /**
   * Each copy is a document that was approved before the plan came here. Listed only in plans that have one; there the
   * stages that it stands for are not asked for, and all that tells of the plan's approval says that it was outside.
   */
  approvedOutside?: ApprovedOutside;
  pages: readonly Page[];
  /** Computed blocks (by name in the results registry) shown with the section and printed after it. */
  results?: readonly ResultBlockId[];
  /** Shows where each datum is got, and how to ask for it, beside its copies. */
  dataSources?: true;
  /** "annex": working papers, no chapter; the columns of its lists stand in the annex when they have rows. */
  print?: "annex";
  /** They fill a page of their own, `plans/ID/results/SECTION` or that of the name; beside the answers stands a summary. */
  resultsPage?: ResultsPageId;
}

/** true: `plans/ID/results/SECTION`; a name: a page that gathers more than the section. */
export type ResultsPageId = true | "ranking" | "monitoring";

/** What a list does besides holding rows, by name in `server/follow-up`. */
export type FollowUpId = "data-requests";

export interface Instances {
  /** Fields asked when a copy is added and whose values name it ("2018 · BEI"). */
  namedBy: readonly string[];
  /** Two copies may not share the value of this field (one inventory per year). */
  uniqueBy?: string;
  addLabel: Text;
  empty: Text;
  /** A new copy may take over the structure of an earlier one, without its figures. */
  copy?: CopiedStructure;
}

/** Which answers of a copy say what was approved, by whom and when. Without body and date nothing is claimed. */
export interface ApprovedOutside {
  title: string;
  body: string;
  date: string;
  document: string;
  /** Stages that the document stands for: each may still be completed and handed in. */
  waives: readonly StageId[];
  /** Sections where its contents are entered, in this order. */
  brings: readonly string[];
}

export interface CopiedStructure {
  label: Text;
  hint: Text;
  /** Answers of the copy itself that are taken over. */
  keep: readonly string[];
  /** Rows with pages of their own that are taken over, with these of their answers. */
  rows: { field: string; keep: readonly string[] };
}

/** One topic a page. A `rows` field with `layout: "pages"` stands alone on its page, whose id is the field's. */
export interface Page {
  id: string;
  title: Text;
  about?: Text;
  /** Longer help beside the questions; Markdown subset. */
  guidance?: Text;
  /** Computed figures (by name in the references registry) shown before the questions, to decide about them. */
  reference?: PageReferenceId;
  /** Kinds of data requests that ask for what the rows of its list hold: where each is got, and how to ask for it. */
  dataSources?: readonly string[];
  papers?: readonly PagePaperId[];
  frameworks?: readonly FrameworkId[];
  essential?: boolean;
  /** The page exists only while this holds; its answers are kept. */
  showIf?: Condition;
  /** What is computed from the entry stands below the questions, with a button that works it out anew. */
  showsResults?: true;
  /** In print its answers give way to what is computed from them. */
  print?: "results";
  fields: readonly Field[];
}

/** Sheets to print, fill in by hand and type in on the page that names them; the first is the page's own. */
export type WorkshopPaperId = "hazards" | "attendance" | "audit";

export type PageReferenceId = "grid-factor" | "time-windows" | "hazard-actions" | "energy-indicator";

/** Sheets of a workshop, or papers that the council is asked to decide on. */
export type PagePaperId = WorkshopPaperId | CouncilPaperId;
export type CouncilPaperId = "council-note" | "council-ordinance";

export type ResultBlockId =
  | "inventory-results"
  | "inventories-compared"
  | "inventory-changes"
  | "grid-losses"
  | "facilities-indicators"
  | "building-audits"
  | "climate-indices"
  | "risk-matrix"
  | "target-arithmetic"
  | "race-to-zero-steps"
  | "development-pathways"
  | "mitigation-summary"
  | "abatement-curve"
  | "adaptation-summary"
  | "adaptation-scoreboard"
  | "finance-summary"
  | "energy-access-summary"
  | "indicator-progress"
  | "key-figures";

/* ------------------------------------------------------------------ fields */

export interface FieldBase {
  /** kebab-case is not used: ids are input names and JSON keys, so lowerCamelCase. */
  id: string;
  label: Text;
  /** One sentence under the label, no links. */
  hint?: Text;
  /** Longer help in a disclosure; Markdown subset. */
  guidance?: Text;
  example?: Text;
  /** "Where do I find this": the office, bill or web page that has it. */
  where?: Text;
  /** Other headings under which people's spreadsheets carry it, in any language: "Potencia", "W". */
  alsoCalled?: readonly string[];
  frameworks?: readonly FrameworkId[];
  essential?: boolean;
  /** true: for the stage of its section (and the whole plan). A list: for these stages only. Absent: optional. */
  required?: true | readonly StageId[];
  /** The frameworks that require it: in plans that declare none of them it is recommended and never blocks. */
  requiredBy?: readonly FrameworkId[];
  /** Shown, asked and required only when this holds; what it hides is kept, never deleted. */
  showIf?: Condition;
  /** Not required while this holds: another answer takes its place. */
  optionalIf?: Condition;
  /** What the arithmetic takes while there is no answer: the first whose condition holds. Never stored. */
  assumed?: readonly Assumed[];
  /** Of kinds `text`, `choice`, `choices` and `decimal`: whose answers it is offered while it has none, the first that has one. */
  proposedBy?: readonly Proposal[];
}

export interface Assumed {
  when: Condition;
  /** As the answer would be; the code of a choice. */
  value: number | string;
  source: string;
  /** false: shown and printed as an assumption. */
  confirmed: boolean;
}

/** A question of the same entry whose answer an empty one may take over, by a press and never over an answer. */
export interface Proposal {
  from: string;
  /** Where that question is a table: the cell of its rows whose answers are meant, all of them together. */
  cell?: string;
  /** What an answer there means here, the likeliest first. Absent: the same. */
  codes?: Readonly<Record<string, readonly string[]>>;
  /** What an answer there means here, of kind `text`: "% of households". */
  texts?: Readonly<Record<string, Text>>;
  /** Said before the buttons: where the proposal comes from. */
  says: Text;
}

export interface TextField extends FieldBase {
  kind: "text";
  maxLength?: number;
  inputMode?: "email" | "tel" | "url";
}
export interface LongTextField extends FieldBase {
  kind: "longText";
  /** A suggestion shown as a count, never a refusal. */
  suggestedWords?: number;
}
export interface IntegerField extends FieldBase {
  kind: "integer";
  unit?: Text;
  min?: number;
  max?: number;
}
export interface DecimalField extends FieldBase {
  kind: "decimal";
  unit?: Text;
  min?: number;
  max?: number;
}
/** Stored as the number typed: 12,5 % is 12.5. */
export interface PercentField extends FieldBase {
  kind: "percent";
  min?: number;
  max?: number;
}
/** An amount in one of several units. */
export interface QuantityField extends FieldBase {
  kind: "quantity";
  units: CodeList;
  min?: number;
}
export interface YearField extends FieldBase {
  kind: "year";
  min?: number;
  max?: number;
}
export interface MonthField extends FieldBase {
  kind: "month";
  /** It begins a period that another question ends: people's tables write both in one cell ("Plazo: 2025-2030"). */
  period?: { until: string; label: Text; alsoCalled: readonly string[] };
}
export interface DateField extends FieldBase {
  kind: "date";
}
/** An amount of money never stands without its currency and the month of its prices. */
export interface MoneyField extends FieldBase {
  kind: "money";
}
export interface YesNoField extends FieldBase {
  kind: "yesNo";
}
export interface ChoiceField extends FieldBase {
  kind: "choice";
  list: CodeList;
  /** Offers only options whose `for` names the value of this sibling field. */
  narrowedBy?: string;
  /** Its options are the library of measures; those of a network join them in plans that adopted them. */
  library?: "measures";
  /** What a spreadsheet means that gives the sibling quantity in a unit and says nothing else: by code of the unit. */
  impliedBy?: { field: string; units: Readonly<Record<string, string>> };
}
export interface ChoicesField extends FieldBase {
  kind: "choices";
  list: CodeList;
  narrowedBy?: string;
}
/** A choice among the rows that another section (or this one) holds. */
export interface RowRefField extends FieldBase {
  kind: "rowRef";
  target: { section: string; field: string };
  several?: boolean;
}
export interface RowsField extends FieldBase {
  kind: "rows";
  /** "pages": every row is an entry with its own pages. "table": small inline rows inside the entry. */
  layout: "pages" | "table";
  addLabel: Text;
  /** Fields whose values name the row in lists and comments. */
  namedBy: readonly string[];
  /** Rows of one shape … */
  pages?: readonly Page[];
  fields?: readonly Field[];
  /** … or of several (an inventory row of electricity differs from a landfill). Only with layout "pages". */
  rowKinds?: readonly RowKind[];
  minRows?: number;
  /** Rows can also be begun from the library of measures. */
  library?: "measures";
  /** Pages to which a row also belongs while its answers say so: written and counted here, shown there in short. */
  alsoShownIn?: readonly SharedPlace[];
  /** Its rows can be brought from what another section already holds, by name in `server/registers`. */
  broughtFrom?: "registers";
  /** How the printed chapter shows the rows. Default: "table" for tables, "sheets" for pages. */
  print?: "table" | "landscape" | "sheets" | "annex";
  /** Fields shown as columns of lists and printed tables; default: all for tables, `namedBy` for pages. */
  columns?: readonly string[];
  /** Rows that are sent out and wait for an answer: papers made of each, a standing by date, a usual set. */
  followUp?: FollowUpId;
  /** A question of the section: its answer and the place in the list name a row for people ("2018-F07"). */
  numberedBy?: string;
  /**
   * Spreadsheets have its rows as columns ("Year | Rain (mm) | Hot days"): these cells take the heading of such a
   * column, the unit in its brackets, and each of its figures.
   */
  spread?: { name: string; unit?: string; value: string };
}
export interface SharedPlace {
  section: string;
  /** A page of that section, of questions or of a list. */
  page: string;
  /** Looks at the answers of the row. */
  when: Condition;
}
export interface RowKind {
  id: string;
  title: Text;
  about?: Text;
  frameworks?: readonly FrameworkId[];
  pages: readonly Page[];
}
/** A fixed grid: each row crossed with each column, all cells of one kind. */
export interface MatrixField extends FieldBase {
  kind: "matrix";
  rows: CodeList;
  columns: CodeList;
  cell: { kind: "integer" | "decimal" | "text" } | { kind: "choice"; list: CodeList };
}
export interface FileField extends FieldBase {
  kind: "file";
  accept: "picture" | "document" | "any";
}
/** A local government of the registry, or its name typed in. */
export interface PlaceField extends FieldBase {
  kind: "place";
}

/**
 * What became of the estimate offered for a sibling question: used or refused, with where it came from. Never typed.
 * Asked only while there is something to decide or to say.
 */
export interface EstimateField extends FieldBase {
  kind: "estimate";
  /** The question that an estimate answers. */
  fills: string;
  /** The kind of row for which estimates are made. */
  row: "energy" | "waste" | "wastewater";
  /** How lists mark a figure that is an estimate: one word. */
  mark: Text;
  /** How check and print say what was decided; the source follows `used`. */
  used: Text;
  refused: Text;
}

export type Field =
  | TextField
  | LongTextField
  | IntegerField
  | DecimalField
  | PercentField
  | QuantityField
  | YearField
  | MonthField
  | DateField
  | MoneyField
  | YesNoField
  | ChoiceField
  | ChoicesField
  | RowRefField
  | RowsField
  | MatrixField
  | FileField
  | PlaceField
  | EstimateField;
export type FieldKindId = Field["kind"];
export type FieldOf<K extends FieldKindId> = Extract<Field, { kind: K }>;

/* --------------------------------------------------- code lists, conditions */

export interface CodeList {
  id: string;
  options: readonly Option[];
}
export interface Option {
  /** Stable, lower-case, hyphenated; what is stored. */
  code: string;
  label: Text;
  /** What the option means in plain words. */
  about?: Text;
  /** Other words by which people's spreadsheets name it, in any language. */
  alsoCalled?: readonly string[];
  frameworks?: readonly FrameworkId[];
  /** Codes of a parent list that offer this option (areas of intervention per sector). */
  for?: readonly string[];
  /** Heading under which a long list groups its options. */
  group?: Text;
}

/** Conditions are data, so that server and browser read the same one. They look at sibling fields only. */
export type Condition =
  | { field: string; in: readonly (string | boolean)[] }
  | { field: string; answered: true }
  | { all: readonly Condition[] }
  | { any: readonly Condition[] }
  | { not: Condition };
