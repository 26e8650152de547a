import { splitMissing } from "./council-paper";

/** A sentence in which what is missing stands out, on paper too. */
export function Marked({ children }: { children: string }) {
  return (
    <>
      {splitMissing(children).map(({ text, missing }, index) =>
        missing ? (
          <b key={index} className="missing">
            {text}
          </b>
        ) : (
          text
        ),
      )}
    </>
  );
}
