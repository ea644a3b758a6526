/** The message loop of the search worker. */
import type { SearchRequest } from '../core/search/search-messages.ts';
import { SearchService } from './search-service.ts';

/** Answers each numbered request with its number; one that fails is answered with the reason in words. */
export function serveSearch(): void {
  const service = new SearchService();
  addEventListener('message', async ({ data: { n, request } }: MessageEvent<{ n: number; request: SearchRequest }>) => {
    try {
      postMessage({ n, answer: await service.answer(request) });
    } catch (error) {
      // A row that cannot be read or a database that went away: the page says so and the reader can try again.
      postMessage({ n, failed: String(error) });
    }
  });
}
