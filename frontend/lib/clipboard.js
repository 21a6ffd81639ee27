// if (await copied('text')) ...   false when the browser does not allow it.

export async function copied(text) {
  if (!navigator.clipboard) return false; // only on pages from this machine or over https
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch (error) {
    if (error.name === 'NotAllowedError') return false;
    throw error;
  }
}
