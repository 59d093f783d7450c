/*
 * Reads the diagrams and tables of a folder and writes them to another, as Camunda
 * Modeler does. Says what the libraries warn of, and ends with 1 if they do.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import BpmnModdle from 'bpmn-moddle';
import DmnModdle from 'dmn-moddle';

const require = createRequire(import.meta.url);
const readers = {
	'.bpmn': new BpmnModdle({ camunda: require('camunda-bpmn-moddle/resources/camunda.json') }),
	'.dmn': new DmnModdle({ camunda: require('camunda-dmn-moddle/resources/camunda.json') })
};
const [from, to] = process.argv.slice(2);
let warned = false;
for (const file of readdirSync(from, { recursive: true })) {
	const reader = readers[file.slice(file.lastIndexOf('.'))];
	if (!reader) {
		continue;
	}
	const { rootElement, warnings } = await reader.fromXML(readFileSync(join(from, file), 'utf8'));
	for (const warning of warnings) {
		console.log(`${file}: ${warning.message}`);
		warned = true;
	}
	const { xml } = await reader.toXML(rootElement, { format: true });
	mkdirSync(dirname(join(to, file)), { recursive: true });
	writeFileSync(join(to, file), xml);
}
process.exit(warned ? 1 : 0);
