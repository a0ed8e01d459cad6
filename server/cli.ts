/** The service's commands besides `start`: each is one word, each says what it has done. */
import { generateMigration, generateSchema } from './generate.ts';

const commands: Record<string, (argument?: string) => Promise<void>> = {
  async generate() {
    generateSchema();
    console.log('schema/schema.graphql');
    const migration = await generateMigration();
    if (migration) console.log(`migrations/${migration}: read it, then name it in migrations/index.ts`);
  },
};

const [, , name = '', argument] = process.argv;
const command = commands[name];
if (!command) {
  console.error(`Commands: ${Object.keys(commands).join(', ')}`);
  process.exit(2);
}
try {
  await command(argument);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
