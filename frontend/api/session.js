// Who is signed in.  await session() -> { authenticated, user, roles }
import { get, send } from './client.js';

export const session = () => get('/api/session');
export const signIn = async (username, password) => {
  await session(); // sets the token's cookie
  await send('/login', { form: { username, password } });
  return session();
};
export const signOut = async () => {
  await send('/logout');
  return session();
};
export const mayEdit = (who) => who?.roles?.some((role) => role === 'editor' || role === 'admin') ?? false;
