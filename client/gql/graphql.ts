/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** The columns of the sharing matrix. */
export type Role =
  | 'ADM'
  | 'AGG'
  | 'CPC'
  | 'CaRE'
  | 'DIST'
  | 'DSL'
  | 'EDU'
  | 'FAM'
  | 'HLT'
  | 'MISP'
  | 'SSM'
  | 'SW'
  | 'SYS'
  | 'VOL'
  | 'YJS';

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { personId: string, name: string, role: Role, roleName: string, organisationId: string, organisationName: string, today: string } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    personId
    name
    role
    roleName
    organisationId
    organisationName
    today
  }
}
    `, {"hash":"sha256:73eb3035257823fa810722f55023a7e103db2fffebfb1b43cca28a5c3d3f40b9"}) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;