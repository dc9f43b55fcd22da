export {
  createErrorStories,
  type ErrorStory,
  type ErrorStoryArgs,
  type ErrorStoryOptions,
} from './create-error-stories.js';
export { type PrintedStories, printStories } from './print-stories.js';
