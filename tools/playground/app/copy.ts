/** Copies a text, which an element shows. A browser that lets no page copy has it selected. */
export async function copyText(text: string, shown: HTMLElement): Promise<boolean> {
  try {
    // It is missing where a page came by plain HTTP.
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    getSelection()?.selectAllChildren(shown)
    return false
  }
}
