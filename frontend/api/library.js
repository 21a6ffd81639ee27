// The library of questions.  await questions() -> [{ id, topic, topicTitle, title, description, query, parameters, owner, shared, mine, version }]
//   await saveQuestion({ title, description, query, parameters, shared })  await changeQuestion(id, version, {...})
import { get, send } from './client.js';

const path = (id) => `/api/library/${encodeURIComponent(id)}`;

export const questions = async () => (await get('/api/library')).questions;
export const questionVersions = async (id) => (await get(`${path(id)}/versions`)).versions;
export const saveQuestion = (question) => send('/api/library', { json: question });
export const changeQuestion = (id, version, question) => send(path(id), { method: 'PUT', json: question, headers: { 'If-Match': `"${version}"` } });
export const deleteQuestion = (id) => send(path(id), { method: 'DELETE' });
