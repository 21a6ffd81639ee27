// Starts the application: the shell, or in a frame of another site a saved view alone; they bring everything else.
if (location.pathname.startsWith('/embed/')) await import('./components/embed-view/embed-view.js');
else await import('./components/app-shell/app-shell.js');
