import { classNames } from "./class-names";
import { Link } from "./link";
import { StatusTag, type StatusTone } from "./status-tag";

export interface Task {
  id: string;
  name: string;
  /** Absent: the task cannot be started yet. */
  href?: string;
  status: { tone: StatusTone; label: string };
  /** Short facts under the name: "faltan 3 respuestas", "2 observaciones abiertas". */
  hints?: readonly { text: string; comments?: boolean; late?: boolean }[];
}

export interface TaskListProps {
  /** Prefix of the ids in this list. */
  id: string;
  groups: readonly { title: string; tasks: readonly Task[] }[];
}

/** The whole row is the link; the link is described by its hints and its status. */
export function TaskList({ id, groups }: TaskListProps) {
  return (
    <>
      {groups.map((group) => (
        <section className="task-list__group" key={group.title}>
          {group.title !== "" && <h2>{group.title}</h2>}
          <ul className="task-list">
            {group.tasks.map((task) => (
              <TaskRow key={task.id} id={`${id}-${task.id}`} task={task} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function TaskRow({ id, task }: { id: string; task: Task }) {
  const hints = task.hints ?? [];
  const describedBy = [...hints.map((_, index) => `${id}-hint-${index}`), `${id}-status`].join(" ");
  return (
    <li>
      <div className="task-list__name">
        {task.href ? (
          <Link href={task.href} aria-describedby={describedBy}>
            {task.name}
          </Link>
        ) : (
          <span>{task.name}</span>
        )}
        {hints.map((hint, index) => (
          <span
            className={classNames(
              "task-list__hint",
              hint.comments && "task-list__hint--comments",
              hint.late && "task-list__hint--late",
            )}
            id={`${id}-hint-${index}`}
            key={hint.text}
          >
            {hint.text}
          </span>
        ))}
      </div>
      <StatusTag tone={task.status.tone} id={`${id}-status`}>
        {task.status.label}
      </StatusTag>
    </li>
  );
}
