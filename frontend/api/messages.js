// The words of the screen.  await messages('fr')
export const messages = async (lang) => (await fetch(`/frontend/i18n/${lang}.json`)).json();
