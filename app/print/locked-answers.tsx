import { renderToStaticMarkup } from "react-dom/server";

/** What a page shows and does not ask of somebody who may not change it, and why. */
export function renderLockedAnswers(
  answers: readonly { label: string; answer: string }[],
  why: string,
): string {
  return renderToStaticMarkup(
    <>
      <p>{why}</p>
      <ul>
        {answers.map(({ label, answer }) => (
          <li key={label}>
            {label}: <b>{answer}</b>
          </li>
        ))}
      </ul>
    </>,
  );
}
