import { VoiceNote } from './coaching/voice-note';
import './team';

/** A shared moment: voice notes. Everything else works without it. */

const form = document.querySelector<HTMLFormElement>('form[data-voice]');
if (form) new VoiceNote(form);
