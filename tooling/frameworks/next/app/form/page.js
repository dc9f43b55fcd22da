import { Form } from './form.js';

export default function Page() {
  return <Form />;
}
