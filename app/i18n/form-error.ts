/** A message about a posted form, already in the person's language. */
export interface FormError {
  /** Name and id of the control that the message is about; absent when it is about the whole form. */
  field?: string;
  message: string;
}
