/** A value that is worked out when it is first asked for, and once. */
export function lazy<Value>(workOut: () => Value): () => Value {
  let known: { readonly value: Value } | undefined
  return () => (known ??= { value: workOut() }).value
}
