/** What the program said against it, without SignalR's own words around it. */
export function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const marker = 'HubException: ';
  const at = text.indexOf(marker);
  if (at >= 0) return text.slice(at + marker.length);
  return text.startsWith('An unexpected error') ? 'CallCoach could not do that. Its log says why.' : text;
}
