// Starts the application: the shell brings everything else.
import './components/app-shell/app-shell.js';
