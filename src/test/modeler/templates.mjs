/* Says what Camunda Modeler would find wrong with the element templates of a folder. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateAll } from '@bpmn-io/element-templates-validator';

const [folder] = process.argv.slice(2);
let wrong = false;
for (const file of readdirSync(folder)) {
	for (const { valid, errors } of validateAll(JSON.parse(readFileSync(join(folder, file), 'utf8'))).results) {
		if (!valid) {
			wrong = true;
			errors.forEach((error) => console.log(`${file}: ${error.message} ${error.instancePath ?? error.dataPointer ?? ''}`));
		}
	}
}
process.exit(wrong ? 1 : 0);
